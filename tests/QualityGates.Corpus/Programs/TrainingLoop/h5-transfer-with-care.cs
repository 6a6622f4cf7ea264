// corpus: Transfer learning as it should be: weights loaded in part and checked, moved before the optimizer, statistics of the frozen part kept. Nothing is wrong.
// library: TorchSharp
// axis: skip list, loaded parameters, frozen batch norm, device
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Transfer;

public sealed class Plant : nn.Module<Tensor, Tensor>
{
    private readonly ResNet backbone;
    private readonly Sequential head;

    public Plant(int classes) : base("plant")
    {
        backbone = torchvision.models.resnet50(num_classes: 512);
        head = nn.Sequential(nn.ReLU(), nn.Dropout(0.3), nn.Linear(512, classes));
        RegisterComponents();
    }

    public override Tensor forward(Tensor x) => head.call(backbone.call(x));

    public void LoadBackbone(string file)
    {
        var loaded = new Dictionary<string, bool>();
        backbone.load(file, strict: false, skip: ["fc.weight", "fc.bias"], loadedParameters: loaded);
        var missing = loaded.Where(static p => !p.Value).Select(static p => p.Key).Except(["fc.weight", "fc.bias"]).ToList();
        if (missing.Count > 0)
        {
            throw new InvalidDataException($"not in {file}: {string.Join(", ", missing)}");
        }
    }

    public void Freeze()
    {
        foreach (var parameter in backbone.parameters())
        {
            parameter.requires_grad = false;
        }
    }

    // The running statistics of the frozen part stay as they are.
    public override void train(bool train = true)
    {
        base.train(train);
        backbone.eval();
    }

    public IEnumerable<Parameter> Trainable => head.parameters();
}

public static class Program
{
    public static void Fit(DataLoader train, DataLoader valid, Device device, int epochs)
    {
        var plant = new Plant(12);
        plant.LoadBackbone("backbone.dat");
        plant.Freeze();
        plant.to(device);
        using var optimizer = optim.Adam(plant.Trainable, 1e-3);
        var criterion = nn.CrossEntropyLoss();
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            plant.train();
            foreach (var batch in train)
            {
                using var scope = NewDisposeScope();
                optimizer.zero_grad();
                criterion.call(plant.call(batch["image"].to(device)), batch["label"].to(device)).backward();
                optimizer.step();
            }

            Console.WriteLine($"{epoch}: {Accuracy(plant, valid, device):P2}");
        }
    }

    private static double Accuracy(Plant plant, DataLoader loader, Device device)
    {
        plant.eval();
        using var guard = no_grad();
        double right = 0, all = 0;
        foreach (var batch in loader)
        {
            using var scope = NewDisposeScope();
            var guess = plant.call(batch["image"].to(device)).argmax(1);
            right += guess.eq(batch["label"].to(device)).sum().item<long>();
            all += guess.shape[0];
        }

        return right / all;
    }
}
