// corpus: An experiment is told which patient each visit belongs to, which its overload does not heed, and is run on all visits although a test part was set aside.
// library: ML.NET AutoML
// axis: experiment settings, column information, two methods
using Microsoft.ML;
using Microsoft.ML.AutoML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 10);
var visits = ml.Data.LoadFromTextFile<Visit>("visits.csv", separatorChar: ',', hasHeader: true);
var split = ml.Data.TrainTestSplit(visits, testFraction: 0.2, samplingKeyColumnName: nameof(Visit.Patient));

var columns = new ColumnInformation { LabelColumnName = nameof(Visit.Readmitted), SamplingKeyColumnName = nameof(Visit.Patient) };
var best = Search(visits, columns);
var metrics = ml.BinaryClassification.EvaluateNonCalibrated(best.Transform(split.TestSet), nameof(Visit.Readmitted));
Console.WriteLine($"AUC {metrics.AreaUnderRocCurve:F3}, F1 {metrics.F1Score:F3}");

ITransformer Search(IDataView rows, ColumnInformation information)
{
    var settings = new BinaryExperimentSettings { MaxModels = 25, OptimizingMetric = BinaryClassificationMetric.AreaUnderRocCurve };
    return ml.Auto().CreateBinaryClassificationExperiment(settings).Execute(rows, information).BestRun.Model; // expect: MLQ2015 MLQ2011
}

internal sealed class Visit
{
    [LoadColumn(0)] public string Patient { get; set; } = "";
    [LoadColumn(1)] public float Age { get; set; }
    [LoadColumn(2)] public float Stay { get; set; }
    [LoadColumn(3)] public bool Readmitted { get; set; }
}
