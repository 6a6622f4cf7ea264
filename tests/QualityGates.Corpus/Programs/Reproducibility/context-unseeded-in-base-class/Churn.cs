// corpus: (second file)
// library: ML.NET
// axis: base class
using Microsoft.ML;

public class Churn : Study
{
    public override ITransformer Train(IDataView rows) =>
        Context.BinaryClassification.Trainers.AveragedPerceptron("Left", "Features").Fit(rows); // expect: MLQ3001
}
