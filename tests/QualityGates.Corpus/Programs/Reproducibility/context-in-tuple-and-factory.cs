// corpus: A factory gives the context in a tuple; perceptrons draw from it.
// library: ML.NET
// axis: tuple
using Microsoft.ML;

public static class Churn
{
    private static (MLContext Context, string Name) Create(string name)
    {
        var made = new MLContext(seed: null); // expect: MLQ1001
        return (made, name);
    }

    public static ITransformer Train(IDataView rows)
    {
        var (ml, name) = Create("churn");
        return ml.BinaryClassification.Trainers.AveragedPerceptron("Left", name).Fit(rows); // expect: MLQ3001
    }
}
