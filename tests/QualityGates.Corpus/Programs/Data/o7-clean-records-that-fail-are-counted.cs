// corpus: CsvHelper reads the samples of a quarry; every field that fails is counted, and two in a hundred stop the run.
// library: ML.NET, CsvHelper
// axis: reader
using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using Microsoft.ML;

namespace Quarry;

public sealed class Sample
{
    public float Silica { get; set; }

    public float Lime { get; set; }

    public float Hardness { get; set; }
}

public sealed class SampleMap : ClassMap<Sample>
{
    public SampleMap()
    {
        Map(m => m.Silica).Name("SiO2");
        Map(m => m.Lime).Name("CaO");
        Map(m => m.Hardness).Name("Mohs");
    }
}

public sealed class SampleReader
{
    public int Broken { get; private set; }

    public List<Sample> Read(string path)
    {
        var configuration = new CsvConfiguration(CultureInfo.InvariantCulture) { Delimiter = ";" };
        using var text = new StreamReader(path);
        using var csv = new CsvReader(text, configuration);
        csv.Context.RegisterClassMap<SampleMap>();
        var samples = new List<Sample>();
        csv.Read();
        csv.ReadHeader();
        while (csv.Read())
        {
            try
            {
                samples.Add(csv.GetRecord<Sample>()!);
            }
            catch (CsvHelperException error)
            {
                Broken++;
                Console.Error.WriteLine($"row {csv.Parser.Row}: {error.Message}");
            }
        }

        if (Broken * 50 > samples.Count)
        {
            throw new InvalidDataException($"{Broken} rows of {path} cannot be read.");
        }

        return samples;
    }
}

public static class Program
{
    public static void Main(string[] args)
    {
        var ml = new MLContext(seed: 21);
        var reader = new SampleReader();
        var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(reader.Read(args[0])), testFraction: 0.2);
        var model = ml.Transforms.Concatenate("Features", nameof(Sample.Silica), nameof(Sample.Lime))
            .Append(ml.Regression.Trainers.FastTree(nameof(Sample.Hardness)))
            .Fit(parts.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Sample.Hardness));
        File.WriteAllLines(args[1], [FormattableString.Invariant($"mae {metrics.MeanAbsoluteError}"), FormattableString.Invariant($"rmse {metrics.RootMeanSquaredError}"), $"broken {reader.Broken}"]);
    }
}
