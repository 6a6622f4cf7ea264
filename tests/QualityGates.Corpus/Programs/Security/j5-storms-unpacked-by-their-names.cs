// corpus: An archive of storms is fetched and unpacked to wherever its entries say, by a helper and by a query, and the rows and the old model in it are loaded without a check.
// library: ML.NET
// axis: download, stream of an archive, helper that writes, LINQ
using System.Formats.Tar;
using System.IO.Compression;
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Storms;

public sealed class Storm
{
    [LoadColumn(0)] public float Pressure { get; set; }

    [LoadColumn(1)] public float Wind { get; set; }

    [LoadColumn(2)] public float Latitude { get; set; }

    [LoadColumn(3)] public bool Landed { get; set; }
}

public sealed class StormArchive(HttpClient client, string folder)
{
    public async Task FetchRowsAsync()
    {
        await using var answer = await client.GetStreamAsync("https://data.example.org/storms.zip"); // expect: MLQ7002
        using var zip = new ZipArchive(answer, ZipArchiveMode.Read);
        foreach (var (entry, target) in zip.Entries.Select(entry => (entry, Path.Combine(folder, entry.FullName))))
        {
            await using var content = entry.Open();
            Write(content, target); // expect: MLQ7004
        }
    }

    public async Task<string> FetchModelAsync()
    {
        var bytes = await client.GetByteArrayAsync("https://data.example.org/storm-model.zip"); // expect: MLQ7002
        var path = Path.Combine(folder, "before.zip");
        await File.WriteAllBytesAsync(path, bytes);
        return path;
    }

    public void Restore(string tar)
    {
        using var reader = new TarReader(File.OpenRead(tar));
        while (reader.GetNextEntry() is { } entry)
        {
            if (entry.DataStream is { } data)
            {
                using var file = File.Create(folder + "/" + entry.Name); // expect: MLQ7004
                data.CopyTo(file);
            }
        }
    }

    private static void Write(Stream content, string target)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        using var file = new FileStream(target, FileMode.Create);
        content.CopyTo(file);
    }
}

public static class Program
{
    public static async Task Main(string[] args)
    {
        var folder = Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "storms")).FullName;
        using var client = new HttpClient();
        var archive = new StormArchive(client, folder);
        if (args is ["--restore", var tar])
        {
            archive.Restore(tar);
            return;
        }

        await archive.FetchRowsAsync();
        var before = await archive.FetchModelAsync();
        var ml = new MLContext(seed: 7);
        var rows = ml.Data.LoadFromTextFile<Storm>(Path.Combine(folder, "storms.csv"), separatorChar: ',', hasHeader: true);
        var split = ml.Data.TrainTestSplit(rows, testFraction: 0.2);
        var model = ml.Transforms.Concatenate("Features", nameof(Storm.Pressure), nameof(Storm.Wind), nameof(Storm.Latitude))
            .Append(ml.BinaryClassification.Trainers.FastTree(labelColumnName: nameof(Storm.Landed)))
            .Fit(split.TrainSet);
        var now = ml.BinaryClassification.Evaluate(model.Transform(split.TestSet), labelColumnName: nameof(Storm.Landed));
        var then = ml.BinaryClassification.Evaluate(ml.Model.Load(before, out _).Transform(split.TestSet), labelColumnName: nameof(Storm.Landed));
        File.WriteAllText(
            Path.Combine(folder, "storms.json"),
            JsonSerializer.Serialize(new { Now = new { now.F1Score, now.AreaUnderRocCurve }, Then = new { then.F1Score, then.AreaUnderRocCurve } }));
    }
}
