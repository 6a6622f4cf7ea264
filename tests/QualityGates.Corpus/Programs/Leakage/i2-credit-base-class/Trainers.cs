using Microsoft.ML;
using Microsoft.ML.Data;

namespace Scoring.Training;

public class LinearTrainer : AbstractTrainer
{
    public LinearTrainer(MLContext context) : base(context)
    {
    }

    public override RegressionMetrics Report()
    {
        IDataView scored = this.model!.Transform(this.testingData!);
        return Context.Regression.Evaluate(scored, labelColumnName: "Limit");
    }

    protected override IEstimator<ITransformer> BuildPipeline()
    {
        return Context.Transforms.Concatenate("Features", "Income", "Age")
            .Append(Context.Transforms.NormalizeMinMax("Features"))
            .Append(Context.Regression.Trainers.LbfgsPoissonRegression(labelColumnName: "Limit"));
    }
}

public class TreeTrainer : AbstractTrainer
{
    public TreeTrainer(MLContext context) : base(context)
    {
    }

    public override RegressionMetrics Report()
    {
        IDataView scored = this.model!.Transform(this.trainingData!);
        return Context.Regression.Evaluate(scored, labelColumnName: "Limit"); // expect: MLQ2003
    }

    protected override IEstimator<ITransformer> BuildPipeline()
    {
        return Context.Transforms.Concatenate("Features", "Income", "Age")
            .Append(Context.Regression.Trainers.FastTree(labelColumnName: "Limit"));
    }
}
