// corpus: A base class splits and trains; one of the two trainers overrides which rows are reported and takes the ones it learned from.
// library: ML.NET
// axis: base class, field, property
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Scoring.Training;

public abstract class AbstractTrainer
{
    protected readonly MLContext Context;
    protected IDataView? trainingData;
    protected IDataView? testingData;
    protected ITransformer? model;

    protected AbstractTrainer(MLContext context)
    {
        Context = context;
    }

    public void Load(string file)
    {
        IDataView data = Context.Data.LoadFromTextFile<CreditRow>(file, separatorChar: ',', hasHeader: true);
        DataOperationsCatalog.TrainTestData split = Context.Data.TrainTestSplit(data, testFraction: 0.25);
        this.trainingData = split.TrainSet;
        this.testingData = split.TestSet;
    }

    public void Train()
    {
        this.model = BuildPipeline().Fit(this.trainingData!);
    }

    public abstract RegressionMetrics Report();

    protected abstract IEstimator<ITransformer> BuildPipeline();
}
