// corpus: A method asks for the metrics of a model and returns the model only.
// library: ML.NET
// axis: async, local never read
using Microsoft.ML;
using Microsoft.ML.Data;

public class Reading
{
    [LoadColumn(0, 4), VectorType(5)] public float[] Features { get; set; } = new float[5];
    [LoadColumn(5)] public float Label { get; set; }
}

public sealed class RetrainJob(MLContext ml)
{
    public async Task<ITransformer> RunAsync(string trainFile, string testFile, CancellationToken token)
    {
        return await Task.Run(() =>
        {
            var train = ml.Data.LoadFromTextFile<Reading>(trainFile, separatorChar: ',');
            var test = ml.Data.LoadFromTextFile<Reading>(testFile, separatorChar: ',');
            var model = ml.Regression.Trainers.FastTree().Fit(train);
            var predictions = model.Transform(test);
            var metrics = ml.Regression.Evaluate(predictions); // expect: MLQ3002
            return model;
        }, token);
    }
}
