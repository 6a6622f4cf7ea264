using Microsoft.ML;

namespace Churn;

public sealed class SubscriberData
{
    public SubscriberData(MLContext ml, string path)
    {
        var all = ml.Data.LoadFromTextFile<Subscriber>(path, separatorChar: ';', hasHeader: true);
        var split = ml.Data.TrainTestSplit(all, testFraction: 0.2);
        Train = ml.Data.Cache(split.TrainSet);
        Test = split.TestSet;
    }

    public IDataView Train { get; }

    public IDataView Test { get; }
}
