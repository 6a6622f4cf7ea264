// corpus: Transfer learning with a new head: the missing keys of the loading are checked, the frozen part has no gradients.
// library: TorchSharp
// axis: transfer learning
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

random.manual_seed(4);
var device = cuda.is_available() ? CUDA : CPU;
using var backbone = new Backbone(classes: 5);
var loaded = new Dictionary<string, bool>();
backbone.load("backbone.dat", strict: false, skip: new[] { "head.weight", "head.bias" }, loadedParameters: loaded);
foreach (var missing in loaded.Where(pair => !pair.Value && !pair.Key.StartsWith("head", StringComparison.Ordinal)))
{
    throw new InvalidDataException($"{missing.Key} is not in the file.");
}

foreach (var (name, parameter) in backbone.named_parameters())
{
    parameter.requires_grad = name.StartsWith("head", StringComparison.Ordinal);
}

backbone.to(device);
using var optimizer = optim.Adam(backbone.parameters().Where(p => p.requires_grad), 1e-3);
using var images = torchvision.datasets.CIFAR10("cifar", true);
for (var epoch = 0; epoch < 3; epoch++)
{
    using var loader = utils.data.DataLoader(images, 64, shuffle: true, device: device, seed: 4 + epoch, disposeDataset: false);
    backbone.train();
    foreach (var batch in loader)
    {
        using var scope = NewDisposeScope();
        optimizer.zero_grad();
        var loss = nn.functional.cross_entropy(backbone.call(batch["data"]), batch["label"]);
        loss.backward();
        optimizer.step();
    }
}

return backbone.training ? 0 : 1;

internal sealed class Backbone : nn.Module<Tensor, Tensor>
{
    private readonly Sequential features;
    private readonly Linear head;

    public Backbone(int classes) : base("backbone")
    {
        features = nn.Sequential(
            ("conv", nn.Conv2d(3, 32, 3, padding: 1)),
            ("bn", nn.BatchNorm2d(32)),
            ("relu", nn.ReLU()),
            ("pool", nn.AdaptiveAvgPool2d(1)),
            ("flat", nn.Flatten()));
        head = nn.Linear(32, classes);
        RegisterComponents();
    }

    public override Tensor forward(Tensor input) => head.call(features.call(input));
}
