using static TorchSharp.torch;

namespace MultiTask;

public static class Entry
{
    public static void Main()
    {
        random.manual_seed(5);
        var batches = new List<HouseBatch>();
        for (var i = 0; File.Exists($"batch-{i}.x"); i++)
        {
            batches.Add(new HouseBatch(load($"batch-{i}.x"), load($"batch-{i}.price"), load($"batch-{i}.kind")));
        }

        new HouseTrainer(new SharedNet()).Fit(batches);
    }
}
