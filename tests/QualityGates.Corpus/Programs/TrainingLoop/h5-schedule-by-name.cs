// corpus: The schedule is chosen by name: the plateau one is stepped without its metric, and the one-cycle one is stepped before the optimizer.
// library: TorchSharp
// axis: switch expression, generic loop, options class
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.optim.lr_scheduler;

namespace Scheduling;

public class TrainSettings
{
    public double LearningRate { get; set; } = 0.1;
    public int Epochs { get; set; } = 30;
    public string Schedule { get; set; } = "step";
}

public static class Schedules
{
    public static LRScheduler Create(TrainSettings settings, optim.Optimizer optimizer, int steps) => settings.Schedule switch
    {
        "step" => StepLR(optimizer, 10, 0.1),
        "cosine" => CosineAnnealingLR(optimizer, settings.Epochs),
        "cycle" => OneCycleLR(optimizer, settings.LearningRate * 10, total_steps: steps),
        _ => throw new ArgumentOutOfRangeException(nameof(settings)),
    };
}

public static class OnPlateau
{
    public static void Train(nn.Module<Tensor, Tensor> net, List<(Tensor, Tensor)> train, List<(Tensor, Tensor)> valid, TrainSettings settings)
    {
        using var optimizer = optim.SGD(net.parameters(), settings.LearningRate, momentum: 0.9);
        var plateau = ReduceLROnPlateau(optimizer, factor: 0.5, patience: 3);
        for (int epoch = 0; epoch < settings.Epochs; epoch++)
        {
            Loop.Epoch(net, optimizer, train);
            double loss = Loop.Validate(net, valid);
            Console.WriteLine($"{epoch}\t{loss:F4}");
            plateau.step(); // expect: MLQ5002
        }
    }

    public static void TrainRight(nn.Module<Tensor, Tensor> net, List<(Tensor, Tensor)> train, List<(Tensor, Tensor)> valid, TrainSettings settings)
    {
        using var optimizer = optim.SGD(net.parameters(), settings.LearningRate, momentum: 0.9);
        var plateau = ReduceLROnPlateau(optimizer, factor: 0.5, patience: 3);
        for (int epoch = 0; epoch < settings.Epochs; epoch++)
        {
            Loop.Epoch(net, optimizer, train);
            plateau.step(Loop.Validate(net, valid));
        }
    }
}

public static class ByName
{
    public static void Train(nn.Module<Tensor, Tensor> net, List<(Tensor, Tensor)> train, TrainSettings settings)
    {
        using var optimizer = optim.SGD(net.parameters(), settings.LearningRate, momentum: 0.9);
        var schedule = Schedules.Create(settings, optimizer, settings.Epochs * train.Count);
        net.train();
        for (int epoch = 0; epoch < settings.Epochs; epoch++)
        {
            foreach (var (x, y) in train)
            {
                using var d = torch.NewDisposeScope();
                optimizer.zero_grad();
                var loss = nn.functional.cross_entropy(net.call(x), y);
                loss.backward();
                schedule.step(); // expect: MLQ5002
                optimizer.step();
            }
        }
    }
}

internal static class Loop
{
    public static void Epoch(nn.Module<Tensor, Tensor> net, optim.Optimizer optimizer, List<(Tensor, Tensor)> batches)
    {
        net.train();
        foreach (var (x, y) in batches)
        {
            using var d = torch.NewDisposeScope();
            optimizer.zero_grad();
            nn.functional.cross_entropy(net.call(x), y).backward();
            optimizer.step();
        }
    }

    public static double Validate(nn.Module<Tensor, Tensor> net, List<(Tensor, Tensor)> batches)
    {
        net.eval();
        using var no = torch.no_grad();
        using var d = torch.NewDisposeScope();
        return batches.Average(b => nn.functional.cross_entropy(net.call(b.Item1), b.Item2).ToDouble());
    }
}
