using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace LoopLibrary;

public static class Tasks
{
    public static void Classification(ConvNet net, DataLoader train, DataLoader validation)
    {
        manual_seed(101);
        var optimizer = optim.Adam(net.parameters());
        var engine = new Engine();
        engine.EpochStarted += () => net.train();
        engine.BatchArrived += batch =>
        {
            optimizer.zero_grad();
            var loss = nn.functional.cross_entropy(net.call(batch["image"]), batch["label"]);
            loss.backward();
            optimizer.step();
        };
        engine.EpochCompleted += epoch =>
        {
            using var noGrad = no_grad();
            foreach (var batch in validation)
            {
                using var scope = NewDisposeScope();
                var loss = nn.functional.cross_entropy(net.call(batch["image"]), batch["label"]); // expect: MLQ5003
                Console.WriteLine($"{epoch}: {loss.item<float>()}");
            }
        };
        engine.Run(train, 10);
    }
}
