// corpus: The context is a service; who registers it seeds it.
// library: ML.NET
// axis: dependency injection
using System;
using Microsoft.ML;

public class Churn(IServiceProvider services)
{
    public ITransformer Train(IDataView rows)
    {
        var ml = (MLContext)services.GetService(typeof(MLContext))!;
        return ml.BinaryClassification.Trainers.AveragedPerceptron("Left", "Features").Fit(rows); // expect: MLQ3001
    }
}
