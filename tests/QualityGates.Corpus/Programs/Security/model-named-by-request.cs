// corpus: An endpoint loads the model a request names; the one beside it looks the name up.
// library: ML.NET
// axis: lambda, Path.Combine, dictionary
using Microsoft.AspNetCore.Builder;
using Microsoft.ML;

var models = new Dictionary<string, string> { ["churn"] = "models/churn.zip", ["fraud"] = "models/fraud.zip" };
var ml = new MLContext(seed: 1);
var app = WebApplication.CreateBuilder(args).Build();
app.MapPost("/admin/load/{name}", (string name) => ml.Model.Load(Path.Combine("models", name + ".zip"), out _) is not null); // expect: MLQ7001
app.MapPost("/admin/reload/{name}", (string name) => models.TryGetValue(name, out var path) && ml.Model.Load(path, out _) is not null);
app.MapHealthChecks("/health");
app.Run();
