// corpus: The only date is no column of the rows, the split of the others goes by a key of the household, and one file is cut by position.
// library: ML.NET
// axis: NoColumn, sampling key, position, silences of the page
// scores: MLQ2009
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Clinic;

public sealed class Person
{
    [NoColumn] public DateTime Born { get; set; }
    public float Age { get; set; }
    public float Pressure { get; set; }
    public bool Ill { get; set; }
}

public sealed class Visit
{
    public DateTime At { get; set; }
    public string Household { get; set; } = "";
    public float Pressure { get; set; }
    public bool Ill { get; set; }
}

public sealed class IllnessStudy(MLContext ml)
{
    public double Persons(List<Person> people)
    {
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(people), testFraction: 0.2);
        return Area(ml.Transforms.Concatenate("Features", "Age", "Pressure"), split.TrainSet, split.TestSet);
    }

    public double Visits(List<Visit> visits)
    {
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(visits), testFraction: 0.2, samplingKeyColumnName: nameof(Visit.Household));
        return Area(ml.Transforms.Concatenate("Features", "Pressure"), split.TrainSet, split.TestSet);
    }

    public double InOrder(List<Visit> visits)
    {
        var rows = ml.Data.LoadFromEnumerable(visits.OrderBy(visit => visit.At).ToList());
        var cut = visits.Count * 4 / 5;
        return Area(ml.Transforms.Concatenate("Features", "Pressure"), ml.Data.TakeRows(rows, cut), ml.Data.SkipRows(rows, cut));
    }

    private double Area(IEstimator<ITransformer> features, IDataView train, IDataView test)
    {
        var model = features.Append(ml.BinaryClassification.Trainers.FastTree("Ill")).Fit(train);
        return ml.BinaryClassification.Evaluate(model.Transform(test), "Ill").AreaUnderRocCurve;
    }
}
