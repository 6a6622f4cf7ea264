// corpus: The site shows numbers that a nightly job wrote; none of its endpoints predicts.
// library: ML.NET
// axis: several
// scores: MLQ6007
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.ML;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddHostedService<Nightly>();
var app = builder.Build();
app.MapGet("/latest", () => File.ReadAllText("latest.json"));
app.Run();

class Nightly : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var ml = new MLContext();
        var model = ml.Model.Load("stock.zip", out _);
        var rows = ml.Data.LoadFromEnumerable(File.ReadLines("stock.csv").Select(line => new Stock { Left = line.Length }).ToList());
        var scores = ml.Data.CreateEnumerable<Need>(model.Transform(rows), reuseRowObject: false).Select(need => need.Score);
        return File.WriteAllTextAsync("latest.json", System.Text.Json.JsonSerializer.Serialize(scores), stoppingToken);
    }
}

class Stock
{
    public float Left { get; set; }
}

class Need
{
    public float Score { get; set; }
}
