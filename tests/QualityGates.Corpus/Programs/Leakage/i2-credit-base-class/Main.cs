using Microsoft.ML;
using Microsoft.ML.Data;

namespace Scoring.Training;

public static class Application
{
    public static int Main(string[] args)
    {
        MLContext context = new MLContext(seed: 11);
        AbstractTrainer trainer = args.Length > 0 && args[0] == "trees" ? new TreeTrainer(context) : new LinearTrainer(context);
        trainer.Load("credit.csv");
        trainer.Train();
        RegressionMetrics metrics = trainer.Report();
        return metrics.RootMeanSquaredError < 500 && metrics.MeanAbsoluteError < 300 ? 0 : 1;
    }
}

public class CreditRow
{
    [LoadColumn(0)]
    public float Income { get; set; }

    [LoadColumn(1)]
    public float Age { get; set; }

    [LoadColumn(2)]
    public float Limit { get; set; }
}
