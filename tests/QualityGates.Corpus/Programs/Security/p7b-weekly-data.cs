// corpus: A weekly job fetches its rows with a helper that tries several mirrors, streams them to a file and unpacks them; nobody looks at what came.
// library: Microsoft.ML
// axis: mirrors, retry, GZip
using System.IO.Compression;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Weekly;

public sealed class Flight
{
    [LoadColumn(0)] public float Distance { get; set; }

    [LoadColumn(1), ColumnName("Label")] public float Delay { get; set; }
}

public sealed class FlightData(HttpClient http)
{
    private static readonly string[] Mirrors = ["https://a.example.org/flights.csv.gz", "https://b.example.org/flights.csv.gz"];

    public async Task<IDataView> LoadAsync(MLContext ml, string folder)
    {
        var packed = Path.Combine(folder, "flights.csv.gz");
        var plain = Path.Combine(folder, "flights.csv");
        foreach (var mirror in Mirrors)
        {
            try
            {
                await using var source = await http.GetStreamAsync(mirror); // expect: MLQ7002
                await using var target = File.Create(packed);
                await source.CopyToAsync(target);
                break;
            }
            catch (HttpRequestException error)
            {
                Console.Error.WriteLine($"{mirror}: {error.Message}");
            }
        }

        await using (var file = File.OpenRead(packed))
        await using (var zip = new GZipStream(file, CompressionMode.Decompress))
        await using (var output = File.Create(plain))
        {
            await zip.CopyToAsync(output);
        }

        return ml.Data.LoadFromTextFile<Flight>(plain, separatorChar: ',', hasHeader: true);
    }
}
