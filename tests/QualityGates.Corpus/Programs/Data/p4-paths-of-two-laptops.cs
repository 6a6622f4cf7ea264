// corpus: Paths of the author's machines in constants, defaults and interpolations; separators that only Windows understands.
// library: Microsoft.ML, Microsoft.Data.Analysis
// axis: const, default argument, record, interpolation
using System.Globalization;
using Microsoft.Data.Analysis;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Birds;

public sealed class Call
{
    [LoadColumn(0)] public float Pitch { get; set; }

    [LoadColumn(1)] public float Length { get; set; }
}

public sealed record Places(string Raw = "/home/anna/birds/raw.tsv", string Models = "models"); // expect: MLQ4001

public static class Program
{
    private const string Calls = @"D:\birds\calls.tsv"; // expect: MLQ4001

    public static void Main()
    {
        var ml = new MLContext(seed: 1);
        var places = new Places();
        var calls = ml.Data.LoadFromTextFile<Call>(Calls, hasHeader: true);
        var raw = ml.Data.LoadFromTextFile<Call>(places.Raw, hasHeader: true);
        var frame = DataFrame.LoadCsv("Data\\stations.csv", cultureInfo: CultureInfo.InvariantCulture); // expect: MLQ4002
        var notes = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "../../../notes/calls.txt")); // expect: MLQ4001
        var model = ml.Model.Load($"{places.Models}\\calls.zip", out _); // expect: MLQ4002
        Console.WriteLine($"{calls.Schema.Count} {raw.Schema.Count} {frame.Rows.Count} {notes.Length} {model.GetOutputSchema(calls.Schema).Count}");
        Write(ml, calls);
    }

    private static void Write(MLContext ml, IDataView rows, string target = "~/birds/out.tsv") // expect: MLQ4001
    {
        using var stream = File.Create(target);
        ml.Data.SaveAsText(rows, stream);
    }
}
