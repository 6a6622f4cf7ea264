// corpus: A forest is read from its file for every field of the farm, though it is the same forest each time.
// library: SharpLearning
// axis: console, class that loads and asks, loop over files
using System.Globalization;
using SharpLearning.Containers.Matrices;
using SharpLearning.InputOutput.Serialization;
using SharpLearning.RandomForest.Models;

namespace Farm;

internal sealed record FieldForecast(string Field, double Tonnes, double Uncertain);

internal sealed class YieldForecaster(string modelFile)
{
    private static readonly GenericXmlDataContractSerializer Serializer = new();

    public FieldForecast Forecast(string field, F64Matrix plots)
    {
        var forest = Serializer.Deserialize<RegressionForestModel>(() => new StreamReader(modelFile)); // expect: MLQ6002
        var certain = forest.PredictCertainty(plots);
        return new FieldForecast(
            field,
            certain.Sum(plot => plot.Prediction),
            Math.Sqrt(certain.Average(plot => plot.Variance)));
    }
}

internal static class Program
{
    private static int Main(string[] args)
    {
        if (args.Length != 3)
        {
            Console.Error.WriteLine("usage: farm <forest.xml> <folder of fields> <forecasts.csv>");
            return 2;
        }

        var forecaster = new YieldForecaster(args[0]);
        using var output = new StreamWriter(args[2]);
        output.WriteLine("field;tonnes;uncertain");
        foreach (var file in Directory.GetFiles(args[1], "*.plots").Order(StringComparer.Ordinal))
        {
            var plots = Plots(file);
            var forecast = forecaster.Forecast(Path.GetFileNameWithoutExtension(file), plots);
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{forecast.Field};{forecast.Tonnes:F2};{forecast.Uncertain:F3}"));
        }

        return 0;
    }

    private static F64Matrix Plots(string file)
    {
        var rows = File.ReadLines(file)
            .Select(line => Array.ConvertAll(line.Split(';'), cell => double.Parse(cell, CultureInfo.InvariantCulture)))
            .ToList();
        return new F64Matrix(rows.SelectMany(row => row).ToArray(), rows.Count, rows[0].Length);
    }
}
