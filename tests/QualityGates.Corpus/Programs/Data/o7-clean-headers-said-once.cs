// corpus: Separator, header and quotes of the survey files stand in one options object that three loads share; the frame is told its tabs.
// library: ML.NET, Microsoft.Data.Analysis
// axis: shared options
using System.Globalization;
using Microsoft.Data.Analysis;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Survey;

public sealed class Answer
{
    [LoadColumn(0)] public string Comment { get; set; } = "";

    [LoadColumn(1)] public float Minutes { get; set; }

    [LoadColumn(2)] public bool Satisfied { get; set; }
}

public static class SurveyFormat
{
    public static readonly TextLoader.Options Csv = new() { Separators = [','], HasHeader = true, AllowQuoting = true, ReadMultilines = true };
}

public sealed class SurveyStudy(MLContext ml, string folder)
{
    public CalibratedBinaryClassificationMetrics Run()
    {
        var train = Open("train.csv");
        var test = Open("test.csv");
        var model = ml.Transforms.Text.FeaturizeText("Words", "Comment")
            .Append(ml.Transforms.Concatenate("Features", "Words", "Minutes"))
            .Append(ml.BinaryClassification.Trainers.FastTree("Satisfied"))
            .Fit(train);
        return ml.BinaryClassification.Evaluate(model.Transform(test), "Satisfied");
    }

    public long Pilots()
    {
        var pilot = DataFrame.LoadCsv(Path.Combine(folder, "pilot.tsv"), separator: '\t', cultureInfo: CultureInfo.InvariantCulture);
        return pilot.Rows.Count;
    }

    private IDataView Open(string name) => ml.Data.LoadFromTextFile<Answer>(Path.Combine(folder, name), SurveyFormat.Csv);
}

public static class Program
{
    public static void Main(string[] args)
    {
        var study = new SurveyStudy(new MLContext(seed: 11), args[0]);
        var metrics = study.Run();
        Console.WriteLine(FormattableString.Invariant($"{metrics.AreaUnderRocCurve:F3} {metrics.F1Score:F3} {study.Pilots()}"));
    }
}
