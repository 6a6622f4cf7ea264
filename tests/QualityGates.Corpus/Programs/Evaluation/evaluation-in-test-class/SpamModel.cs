// corpus: The trainer only saves; a test class in the same project trains on its own rows and checks the quality on others.
// library: ML.NET
// axis: test class, property
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Spam;

public class SpamModel
{
    public SpamModel(MLContext context) => Context = context;

    public MLContext Context { get; }

    public IEstimator<ITransformer> Pipeline =>
        Context.Transforms.Text.FeaturizeText("Features", nameof(Message.Body))
            .Append(Context.BinaryClassification.Trainers.SdcaLogisticRegression(nameof(Message.IsSpam)));

    public void TrainAndSave(string path)
    {
        var all = Context.Data.LoadFromTextFile<Message>("messages.tsv", allowQuoting: true);
        Context.Model.Save(Pipeline.Fit(all), all.Schema, path);
    }

    public static void Main() => new SpamModel(new MLContext(seed: 1)).TrainAndSave("spam.zip");
}

public class Message
{
    [LoadColumn(0)] public bool IsSpam { get; set; }
    [LoadColumn(1)] public string Body { get; set; } = "";
}
