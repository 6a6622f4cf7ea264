// corpus: A data set is copied to a file and hashed there before ML.NET reads it; the comparison is in the caller.
// library: ML.NET
// axis: static methods
using System.Security.Cryptography;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Earthquakes;

internal sealed class Quake
{
    [LoadColumn(0)] public float Depth { get; set; }
    [LoadColumn(1)] public float Magnitude { get; set; }
}

internal static class Program
{
    private const string Address = "https://quakes.example.org/all.csv";
    private const string Digest = "3A7BD3E2360A3D29EEA436FCFB7E44C735D117C42D1C1835420B6B9942DD4F1B";

    private static async Task<int> Main()
    {
        await DownloadAsync("quakes.csv");
        if (await DigestAsync("quakes.csv") != Digest)
        {
            Console.Error.WriteLine("quakes.csv is not the file that was reviewed.");
            return 1;
        }

        var ml = new MLContext(seed: 3);
        var quakes = ml.Data.LoadFromTextFile<Quake>("quakes.csv", separatorChar: ',', hasHeader: true);
        Console.WriteLine(quakes.Schema.Count);
        return 0;
    }

    private static async Task DownloadAsync(string target)
    {
        using var http = new HttpClient();
        using var response = await http.GetAsync(Address, HttpCompletionOption.ResponseHeadersRead);
        response.EnsureSuccessStatusCode();
        await using var file = File.Create(target);
        await response.Content.CopyToAsync(file);
    }

    private static async Task<string> DigestAsync(string path)
    {
        await using var file = File.OpenRead(path);
        return Convert.ToHexString(await SHA256.HashDataAsync(file));
    }
}
