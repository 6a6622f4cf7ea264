// corpus: A job that fetches labels holds a token of a hub, a connection string, a header and a fallback behind an environment variable.
// library: ML.NET
// axis: field
using System.Data.Common;
using System.Net.Http.Headers;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var source = new DatabaseSource(DbProviderFactories.GetFactory("Npgsql"), Sources.Labels, "SELECT * FROM labels ORDER BY id");
var rows = ml.Data.CreateDatabaseLoader<Label>().Load(source);
var parts = ml.Data.TrainTestSplit(rows, testFraction: 0.2);
var model = ml.Transforms.Text.FeaturizeText("Features", nameof(Label.Text))
    .Append(ml.BinaryClassification.Trainers.LbfgsLogisticRegression(nameof(Label.Spam)))
    .Fit(parts.TrainSet);
var metrics = ml.BinaryClassification.Evaluate(model.Transform(parts.TestSet), nameof(Label.Spam));
Console.WriteLine($"{metrics.AreaUnderRocCurve:F3} {metrics.F1Score:F3}");
using var hub = new Hub();
await hub.PublishAsync("spam.zip");

internal static class Sources
{
    private static readonly string Host = Environment.GetEnvironmentVariable("LABELS_HOST") ?? "localhost";

    public static string Labels => $"Host={Host};Database=labels;Username=trainer;Password=Wint3r-Aster!9"; // expect: MLQ4003
}

internal sealed class Hub : IDisposable
{
    private readonly HttpClient client = new() { BaseAddress = new Uri("https://models.example.org/api/") };

    public Hub()
    {
        var token = Environment.GetEnvironmentVariable("HUB_TOKEN") ?? "hf_QmZkWtRbXcYvLpNsJdHgFaEuTiOqPwKe3x"; // expect: MLQ4003
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        client.DefaultRequestHeaders.Add("x-api-key", "7f3c9b21d84e4c0aa6e5f1b2937dd410"); // expect: MLQ4003
    }

    public async Task PublishAsync(string path)
    {
        using var content = new StreamContent(File.OpenRead(path));
        using var answer = await client.PutAsync("spam/1", content);
        answer.EnsureSuccessStatusCode();
    }

    public void Dispose() => client.Dispose();
}

internal sealed class Label
{
    public string Text { get; set; } = "";
    public bool Spam { get; set; }
}
