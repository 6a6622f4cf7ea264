// corpus: In a loop over folds the imputation is fitted on the rows of the fold and again on those it holds out.
// library: ML.NET
// axis: folds, loop
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Transforms;

namespace Clinics;

public sealed class FoldStudy(MLContext ml)
{
    public double MeanArea(IDataView visits)
    {
        var areas = new List<double>();
        foreach (var fold in ml.Data.CrossValidationSplit(visits, numberOfFolds: 5, seed: 13))
        {
            var filling = ml.Transforms.ReplaceMissingValues("Features", replacementMode: MissingValueReplacingEstimator.ReplacementMode.Mean);
            var train = filling.Fit(fold.TrainSet).Transform(fold.TrainSet);
            var held = filling.Fit(fold.TestSet).Transform(fold.TestSet); // expect: MLQ2007
            var model = ml.BinaryClassification.Trainers.FastTree().Fit(train);
            areas.Add(ml.BinaryClassification.Evaluate(model.Transform(held)).AreaUnderRocCurve);
        }

        return areas.Average();
    }
}
