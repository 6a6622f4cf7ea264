// corpus: Batches of a loader go through an augmentation; what is kept of them are copies, what is reported are numbers, the scope encloses each batch.
// library: TorchSharp
// axis: data loader, local functions
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

torch.manual_seed(9);
using var loader = torch.utils.data.DataLoader(new Shapes("shapes.pt", "labels.pt"), 32);
using var testLoader = torch.utils.data.DataLoader(new Shapes("shapes-test.pt", "labels-test.pt"), 256);
using var net = Sequential(("c", Conv2d(1, 12, 5L)), ("r", ReLU()), ("p", AdaptiveAvgPool2d(1)), ("f", Flatten()), ("o", Linear(12, 4)));
using var optimizer = optim.NAdam(net.parameters());
var examples = new List<Tensor>();

for (var epoch = 0; epoch < 4; epoch++)
{
    foreach (var batch in loader)
    {
        using var scope = torch.NewDisposeScope();
        var images = Flip(batch["image"]);
        if (examples.Count < 10)
        {
            examples.Add(batch["image"][0].clone().DetachFromDisposeScope());
        }
        optimizer.zero_grad();
        functional.cross_entropy(net.call(images), batch["label"]).backward();
        optimizer.step();
    }
    Console.WriteLine($"{epoch}: {Accuracy():P1}");
}
torch.save(torch.stack(examples), "examples.pt");

static Tensor Flip(Tensor images) => torch.rand(1).item<float>() < 0.5f ? images.flip(3) : images;

double Accuracy()
{
    using var guard = torch.no_grad();
    long hits = 0, all = 0;
    foreach (var batch in testLoader)
    {
        using var scope = torch.NewDisposeScope();
        hits += net.call(batch["image"]).argmax(1).eq(batch["label"]).sum().item<long>();
        all += batch["label"].shape[0];
    }
    return (double)hits / all;
}

internal sealed class Shapes(string images, string labels) : torch.utils.data.Dataset
{
    private readonly Tensor _images = torch.load(images);
    private readonly Tensor _labels = torch.load(labels);

    public override long Count => _labels.shape[0];

    public override Dictionary<string, Tensor> GetTensor(long index) => new() { ["image"] = _images[index], ["label"] = _labels[index] };
}
