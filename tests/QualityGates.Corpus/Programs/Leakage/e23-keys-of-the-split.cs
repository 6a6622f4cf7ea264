// corpus: Three ways to keep the rows of a patient together: as a float, which cuts a range; as text, which works; and given to a search that ignores it.
// library: ML.NET, AutoML
// axis: named arguments, column information
using Microsoft.ML;
using Microsoft.ML.AutoML;
using Microsoft.ML.Data;

public sealed class PatientSplits
{
    private readonly MLContext _ml = new(seed: 3);

    public DataOperationsCatalog.TrainTestData ByNumber(string file)
    {
        var visits = _ml.Data.LoadFromTextFile<Visit>(file, ',', hasHeader: true);
        return _ml.Data.TrainTestSplit(seed: 2, data: visits, samplingKeyColumnName: nameof(Visit.PatientNumber), testFraction: 0.2); // expect: MLQ2011
    }

    public DataOperationsCatalog.TrainTestData ByName(string file)
    {
        var visits = _ml.Data.LoadFromTextFile<Visit>(file, ',', hasHeader: true);
        return _ml.Data.TrainTestSplit(visits, 0.2, nameof(Visit.Patient));
    }

    public double Searched(IDataView train, IDataView test)
    {
        var columns = new ColumnInformation { LabelColumnName = nameof(Visit.Returned), SamplingKeyColumnName = nameof(Visit.Patient) };
        var result = _ml.Auto().CreateBinaryClassificationExperiment(120).Execute(train, columns); // expect: MLQ2011
        return _ml.BinaryClassification.Evaluate(result.BestRun.Model.Transform(test), nameof(Visit.Returned)).F1Score;
    }

    public double SearchedInFolds(IDataView train, IDataView test)
    {
        var columns = new ColumnInformation { LabelColumnName = nameof(Visit.Returned), SamplingKeyColumnName = nameof(Visit.Patient) };
        var result = _ml.Auto().CreateBinaryClassificationExperiment(120).Execute(train, 5, columns);
        return _ml.BinaryClassification.Evaluate(result.BestRun.Results.First().Model.Transform(test), nameof(Visit.Returned)).F1Score;
    }
}

public sealed class Visit
{
    [LoadColumn(0)] public float PatientNumber { get; set; }
    [LoadColumn(1)] public string Patient { get; set; } = "";
    [LoadColumn(2)] public float Age { get; set; }
    [LoadColumn(3)] public bool Returned { get; set; }
}
