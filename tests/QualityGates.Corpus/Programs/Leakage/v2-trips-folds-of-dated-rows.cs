// corpus: The base class of all rows has the day they were recorded, and a helper cross-validates whatever rows it is given.
// library: ML.NET
// axis: inherited DateOnly, helper
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Ferries;

public abstract class Recorded
{
    public DateOnly Day { get; set; }
}

public sealed class Crossing : Recorded
{
    public float Wind { get; set; }
    public float Waves { get; set; }
    public bool Late { get; set; }
}

public static class Folds
{
    public static double Area(MLContext ml, IDataView rows, IEstimator<ITransformer> pipeline, string label) =>
        ml.BinaryClassification.CrossValidate(rows, pipeline, numberOfFolds: 5, labelColumnName: label).Average(fold => fold.Metrics.AreaUnderRocCurve);
}

public sealed class LatenessStudy
{
    public double Run(MLContext ml, IReadOnlyList<Crossing> crossings)
    {
        var view = ml.Data.LoadFromEnumerable(crossings);
        var pipeline = ml.Transforms.Concatenate("Features", nameof(Crossing.Wind), nameof(Crossing.Waves))
            .Append(ml.BinaryClassification.Trainers.FastTree(nameof(Crossing.Late)));
        return Folds.Area(ml, view, pipeline, nameof(Crossing.Late)); // expect: MLQ2009
    }
}
