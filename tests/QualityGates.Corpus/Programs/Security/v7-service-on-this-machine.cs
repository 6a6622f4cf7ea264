// corpus: Rows come from a service on the same machine, and answers of another are parsed by the program itself.
// library: ML.NET
// axis: async
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Meters;

public sealed class Meter
{
    [LoadColumn(0)] public float Morning { get; set; }
    [LoadColumn(1)] public float Evening { get; set; }
}

public sealed class MeterSource(HttpClient http, MLContext ml)
{
    public async Task<IDataView> LocalAsync()
    {
        var csv = await http.GetStringAsync("http://localhost:5080/meters.csv");
        await File.WriteAllTextAsync("meters.csv", csv);
        return ml.Data.LoadFromTextFile<Meter>("meters.csv", separatorChar: ',');
    }

    public async Task<IDataView> ParsedAsync(Uri address)
    {
        await using var answer = await http.GetStreamAsync(address);
        var meters = await JsonSerializer.DeserializeAsync<List<Meter>>(answer);
        return ml.Data.LoadFromEnumerable(meters ?? []);
    }
}
