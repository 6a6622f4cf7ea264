// corpus: A worker asks a server for the newest rows, parses the answer itself and scores them with the model of its folder.
// library: ML.NET
// axis: library, HttpClient, JSON
using System.Net.Http.Json;
using Microsoft.ML;

namespace Stations;

public sealed class StationRow
{
    public float Wind { get; set; }

    public float Pressure { get; set; }
}

public sealed class Storm
{
    public float Score { get; set; }
}

public sealed class StormWatch(HttpClient client, MLContext context)
{
    private readonly ITransformer model = context.Model.Load(Path.Combine(AppContext.BaseDirectory, "storm.zip"), out _);

    public async Task<float> StrongestAsync()
    {
        var rows = await client.GetFromJsonAsync<StationRow[]>("https://stations.example.org/api/latest") ?? [];
        if (rows.Length == 0)
        {
            return 0;
        }

        var scored = model.Transform(context.Data.LoadFromEnumerable(rows));
        return context.Data.CreateEnumerable<Storm>(scored, reuseRowObject: false).Max(storm => storm.Score);
    }
}
