// corpus: The settings name a training file and a test file, and both are the same file.
// library: ML.NET
// axis: options object, constants
using Microsoft.ML;
using Microsoft.ML.Data;

var settings = new RunSettings();
var ml = new MLContext(settings.Seed);
IDataView train = Load(settings.TrainFile), test = Load(settings.TestFile);
var model = ml.Transforms.Concatenate("Features", "Acidity", "Sugar").Append(ml.Regression.Trainers.FastTree("Quality")).Fit(train);
var metrics = ml.Regression.Evaluate(model.Transform(test), "Quality"); // expect: MLQ2004
File.WriteAllText(settings.ReportFile, metrics.RSquared.ToString("R", System.Globalization.CultureInfo.InvariantCulture) + metrics.LossFunction);

IDataView Load(string file) => ml.Data.LoadFromTextFile<Wine>(file, separatorChar: ';', hasHeader: true);

internal sealed class RunSettings
{
    private const string Folder = "data/";
    public string TrainFile { get; } = Folder + "wine.csv";
    public string TestFile { get; } = Folder + "wine.csv";
    public string ReportFile { get; } = "report.txt";
    public int Seed { get; } = 17;
}

public sealed class Wine
{
    [LoadColumn(0)] public float Acidity { get; set; }
    [LoadColumn(1)] public float Sugar { get; set; }
    [LoadColumn(2)] public float Quality { get; set; }
}
