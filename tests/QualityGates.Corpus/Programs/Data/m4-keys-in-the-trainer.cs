// corpus: Rows come from a database and labels from a service; both credentials are in the source.
// library: ML.NET
// axis: constant interpolation, header, options object
using System.Data.Common;
using System.Net.Http.Headers;
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Desk;

internal static class Secrets
{
    public const string Password = "h7!Kd03qLz"; // expect: MLQ4003
    public const string Token = "hf_QwErTyUiOpAsDfGhJkLzXcVbNm12345678"; // expect: MLQ4003
}

internal sealed class LabelClient
{
    private readonly HttpClient _client = new();

    public LabelClient() => _client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Secrets.Token);

    public async Task<bool[]> LabelsAsync(Uri address) => JsonSerializer.Deserialize<bool[]>(await _client.GetStringAsync(address))!;
}

internal static class Program
{
    private static async Task Main(string[] args)
    {
        var labels = await new LabelClient().LabelsAsync(new Uri(args[0]));
        var ml = new MLContext(seed: 9);
        var loader = ml.Data.CreateDatabaseLoader<Call>();
        var rows = loader.Load(new DatabaseSource(
            DbProviderFactories.GetFactory("Microsoft.Data.SqlClient"),
            $"Server=desk-db;Database=calls;User Id=trainer;Password={Secrets.Password}",
            "SELECT Minutes, Waited, Solved FROM Calls ORDER BY Id"));
        var parts = ml.Data.TrainTestSplit(rows, 0.2);
        var model = ml.Transforms.Concatenate("Features", nameof(Call.Minutes), nameof(Call.Waited))
            .Append(ml.BinaryClassification.Trainers.FastTree(nameof(Call.Solved)))
            .Fit(parts.TrainSet);
        var metrics = ml.BinaryClassification.Evaluate(model.Transform(parts.TestSet), nameof(Call.Solved));
        File.WriteAllText("calls.json", JsonSerializer.Serialize(new { labels.Length, metrics.F1Score, metrics.AreaUnderRocCurve }));
    }
}

internal sealed class Call
{
    public float Minutes { get; set; }

    public float Waited { get; set; }

    public bool Solved { get; set; }
}
