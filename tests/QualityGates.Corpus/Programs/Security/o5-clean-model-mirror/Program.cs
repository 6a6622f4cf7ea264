// corpus: A mirror of models fetches what a checked-in manifest names, compares its hash before it opens it, keeps the entries of the archive inside the folder and audits the model on rows of a query with parameters.
// library: ML.NET
// axis: console, async, manifest, parameters from environment and arguments
using System.Data.Common;
using System.Globalization;
using System.Text.Json;
using Microsoft.ML;
using Mirror;

if (args is not [var name, var region, var year])
{
    Console.Error.WriteLine("usage: mirror <release> <region> <year>");
    return 2;
}

using var stop = new CancellationTokenSource(TimeSpan.FromMinutes(10));
var folder = Environment.GetEnvironmentVariable("MIRROR_FOLDER") ?? Path.Combine(AppContext.BaseDirectory, "mirror");
var provider = Environment.GetEnvironmentVariable("MIRROR_PROVIDER") ?? "Npgsql";
var connection = Environment.GetEnvironmentVariable("MIRROR_DATABASE") ?? throw new InvalidOperationException("MIRROR_DATABASE is not set.");

var release = Manifest.Read(Path.Combine(AppContext.BaseDirectory, "manifest.json"))[name];
using var client = new HttpClient();
var package = await new ReleaseFetcher(client).FetchAsync(release, Path.Combine(folder, "packages"), stop.Token);
var model = Unpacker.Unpack(package, Path.Combine(folder, name), release.Entry);

var orders = await new OrderTable(DbProviderFactories.GetFactory(provider), connection)
    .OrdersAsync(region, int.Parse(year, CultureInfo.InvariantCulture), stop.Token);
var metrics = new Audit(new MLContext(seed: 1)).Of(model, orders);

var report = new { name, release.Sha256, orders.Count, metrics.AreaUnderRocCurve, metrics.AreaUnderPrecisionRecallCurve, metrics.F1Score, metrics.LogLoss };
await File.WriteAllTextAsync(Path.Combine(folder, name, "audit.json"), JsonSerializer.Serialize(report), stop.Token);
Console.WriteLine($"{name}: AUC {metrics.AreaUnderRocCurve:F3}, F1 {metrics.F1Score:F3} on {orders.Count} orders");
return metrics.AreaUnderRocCurve >= 0.75 ? 0 : 1;
