using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Complaints;

public static class Departments
{
    public static string[] Of(ITransformer model, DataViewSchema input)
    {
        VBuffer<ReadOnlyMemory<char>> names = default;
        model.GetOutputSchema(input)[RoutingPipeline.Label].GetKeyValues(ref names);
        return names.DenseValues().Select(name => name.ToString()).ToArray();
    }
}

public sealed record DepartmentLine(string Department, double Precision, double Recall);

public sealed record DepartmentReport(double MacroAccuracy, double MicroAccuracy, double TopThree, double LogLoss, IReadOnlyList<DepartmentLine> Departments)
{
    public static DepartmentReport From(MulticlassClassificationMetrics metrics, string[] names)
    {
        var matrix = metrics.ConfusionMatrix;
        var lines = Enumerable.Range(0, matrix.NumberOfClasses)
            .Select(number => new DepartmentLine(names[number], matrix.PerClassPrecision[number], matrix.PerClassRecall[number]))
            .ToList();
        return new DepartmentReport(metrics.MacroAccuracy, metrics.MicroAccuracy, metrics.TopKAccuracy, metrics.LogLoss, lines);
    }

    public IEnumerable<string> Lines()
    {
        yield return $"macro {MacroAccuracy:P1}, micro {MicroAccuracy:P1}, among three {TopThree:P1}";
        foreach (var line in Departments.OrderBy(line => line.Recall))
        {
            yield return $"{line.Department,-24} precision {line.Precision:P0}, recall {line.Recall:P0}";
        }
    }

    public void Write(string path) => File.WriteAllText(path, JsonSerializer.Serialize(this));
}
