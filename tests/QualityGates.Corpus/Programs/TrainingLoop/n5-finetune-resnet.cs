// corpus: A pretrained ResNet gets a new head. The optimizer is made before the model goes to the graphics card, and the schedule that is made beside it is never stepped.
// library: TorchSharp, TorchVision
// axis: options, setup method, tuple of objects
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Photos.Training;

public sealed record FinetuneOptions
{
    public int Classes { get; init; } = 12;
    public double LearningRate { get; init; } = 1e-3;
    public int Epochs { get; init; } = 8;
    public string WeightsFile { get; init; } = "resnet18.dat";
}

public sealed class Finetuner
{
    private readonly FinetuneOptions options;
    private readonly Device device;

    public Finetuner(FinetuneOptions options)
    {
        this.options = options;
        device = cuda.is_available() ? CUDA : CPU;
        random.manual_seed(17);
    }

    public double Run(Func<IEnumerable<(Tensor Images, Tensor Labels)>> train, Func<IEnumerable<(Tensor Images, Tensor Labels)>> valid)
    {
        var (model, optimizer, schedule) = Prepare();
        model.to(device);
        var loss = CrossEntropyLoss();

        for (var epoch = 0; epoch < options.Epochs; epoch++)
        {
            model.train();
            foreach (var (images, labels) in train())
            {
                using var scope = NewDisposeScope();
                optimizer.zero_grad();
                loss.call(model.call(images.to(device)), labels.to(device)).backward();
                optimizer.step();
            }

            Console.WriteLine($"epoch {epoch}: {Score(model, valid()):P1}, rate {schedule.get_last_lr().First()}");
        }

        return Score(model, valid());
    }

    private (ResNet Model, optim.Optimizer Optimizer, optim.lr_scheduler.LRScheduler Schedule) Prepare()
    {
        var model = torchvision.models.resnet18(num_classes: options.Classes, weights_file: options.WeightsFile, skipfc: true);
        var optimizer = optim.SGD(model.parameters(), options.LearningRate, momentum: 0.9); // expect: MLQ5008
        var schedule = optim.lr_scheduler.StepLR(optimizer, 3, 0.1); // expect: MLQ5002
        return (model, optimizer, schedule);
    }

    private double Score(Module<Tensor, Tensor> model, IEnumerable<(Tensor Images, Tensor Labels)> batches)
    {
        model.eval();
        using var guard = no_grad();
        long right = 0, all = 0;
        foreach (var (images, labels) in batches)
        {
            using var scope = NewDisposeScope();
            right += model.call(images.to(device)).argmax(1).eq(labels.to(device)).sum().ToInt64();
            all += labels.shape[0];
        }

        return (double)right / all;
    }
}
