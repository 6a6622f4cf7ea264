// corpus: Texts that look like paths and are routes, names of resources, keys, expressions and messages.
// library: ML.NET
// axis: look-alikes
using System.Text.RegularExpressions;
using Microsoft.ML;

var ml = new MLContext(seed: 4);
var routes = new Dictionary<string, Func<string, string>>
{
    ["/api/predict"] = body => body.ToUpperInvariant(),
    ["/api/../../health"] = _ => "ok",
};
using var resource = typeof(Program).Assembly.GetManifestResourceStream("/Models/sales.zip");
var isDrive = new Regex(@"^[A-Z]:\\data\\.+$");
Console.WriteLine(isDrive.IsMatch(args[0]) ? @"Give no path such as C:\data\sales.csv" : routes["/api/predict"](args[0]));
Console.WriteLine(new Uri("/api/predict", UriKind.Relative));
Console.WriteLine(resource is null ? "no model" : ml.Model.Load(resource, out _).ToString());
