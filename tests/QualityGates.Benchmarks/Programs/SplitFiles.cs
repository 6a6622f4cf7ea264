using System.Globalization;

namespace QualityGates.Benchmarks.Programs;

/// <summary>A training and a test file of one invented table, its rows in no order.</summary>
internal sealed class SplitFiles : IDisposable
{
    private const int RowsInSix = 6;

    internal SplitFiles(int rows)
    {
        var random = new Random(1);
        using var train = new StreamWriter(Train);
        using var test = new StreamWriter(Test);
        train.WriteLine("customer,day,charges,usage,calls,region,left");
        test.WriteLine("customer,day,charges,usage,calls,region,left");
        for (var i = 0; i < rows; i++)
        {
            // One row in six is a test row, and about one test row in a thousand is a training row as well.
            var row = string.Create(
                CultureInfo.InvariantCulture,
                $"{random.Next(10_000_000):D8},2026-{random.Next(1, 13):D2}-{random.Next(1, 29):D2},{random.NextDouble() * 100:F2},{random.NextDouble() * 50:F4},{random.Next(9)},region-{random.Next(40)},{random.Next(2)}");
            (i % RowsInSix == 0 ? test : train).WriteLine(row);
            if (i % (RowsInSix * 1000) == 0)
            {
                train.WriteLine(row);
            }
        }
    }

    internal string Folder { get; } = Directory.CreateTempSubdirectory("mlq-splits-").FullName;

    internal string Train => Path.Combine(Folder, "train.csv");

    internal string Test => Path.Combine(Folder, "test.csv");

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
