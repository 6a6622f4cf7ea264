// corpus: The schema of the scored test rows goes into the file; named and reordered arguments.
// library: ML.NET
// axis: named and reordered arguments, async, property
using Microsoft.ML;
using Microsoft.ML.Data;

await new Training().RunAsync("mails.tsv");

sealed class Training
{
    private readonly MLContext _ml = new(seed: 4);

    private ITransformer? Model { get; set; }

    public async Task RunAsync(string path)
    {
        await Task.Yield();
        var split = _ml.Data.TrainTestSplit(_ml.Data.LoadFromTextFile<Mail>(path, hasHeader: true));
        Model = _ml.Transforms.Text.FeaturizeText("Features", "Text").Append(_ml.BinaryClassification.Trainers.FastTree("Spam")).Fit(split.TrainSet);
        var scored = Model.Transform(split.TestSet);
        var metrics = _ml.BinaryClassification.Evaluate(scored, "Spam");
        Environment.ExitCode = metrics.AreaUnderRocCurve > 0.9 ? 0 : 1;
        _ml.Model.Save(filePath: "mails.zip", inputSchema: (scored.Schema), model: Model); // expect: MLQ6005
    }
}

class Mail
{
    [LoadColumn(0)] public string Text { get; set; } = "";

    [LoadColumn(1)] public bool Spam { get; set; }
}
