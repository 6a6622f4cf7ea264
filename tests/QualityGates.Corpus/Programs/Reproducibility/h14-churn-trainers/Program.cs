using Microsoft.ML;

namespace Churn;

public sealed class Subscriber
{
    public string Account { get; set; } = "";
    public string Plan { get; set; } = "";
    public float Usage { get; set; }
    public bool Left { get; set; }
}

public interface ISubscribers
{
    IReadOnlyList<Subscriber> All();
}

public sealed class NightlyJob(ISubscribers store, MLContext loading, Action<double> publish)
{
    private static bool InTraining(Subscriber s) => (s.Account.GetHashCode() & 0x7fffffff) % 10 < 8; // expect: MLQ1009

    public void Run()
    {
        var all = store.All();
        var train = loading.Data.LoadFromEnumerable(all.Where(InTraining).ToList());
        var heldOut = loading.Data.LoadFromEnumerable(all.Where(s => !InTraining(s)).ToList());
        var trainer = new LogisticTrainer();
        publish(trainer.Score(trainer.Train(train), heldOut));
    }
}
