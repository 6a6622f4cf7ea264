// corpus: Transfer in two phases: first the head alone, then everything with a new optimizer and a smaller rate; the loop is a method and makes none.
// library: TorchSharp
// axis: phases
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

torch.manual_seed(66);
var device = torch.cuda.is_available() ? torch.CUDA : torch.CPU;
var net = new Transfer("backbone.dat", 12);
net.to(device);
var (x, y) = (torch.load("x.pt").split(32), torch.load("y.pt").split(32));

net.Freeze();
using (var head = optim.Adam(net.Head.parameters(), 1e-3))
{
    Run(head, epochs: 3);
}
net.Unfreeze();
using (var everything = optim.Adam(net.parameters(), 1e-5))
{
    Run(everything, epochs: 10);
}

net.eval();
using (torch.no_grad())
{
    using var scope = torch.NewDisposeScope();
    var accuracy = net.call(torch.load("xt.pt").to(device)).argmax(1).eq(torch.load("yt.pt").to(device)).to_type(ScalarType.Float32).mean();
    Console.WriteLine(accuracy.item<float>());
}
net.save("transfer.dat");

void Run(optim.Optimizer optimizer, int epochs)
{
    net.train();
    for (var epoch = 0; epoch < epochs; epoch++)
    {
        foreach (var (input, target) in x.Zip(y))
        {
            using var scope = torch.NewDisposeScope();
            optimizer.zero_grad();
            functional.cross_entropy(net.call(input.to(device)), target.to(device)).backward();
            optimizer.step();
        }
    }
}

internal sealed class Transfer : Module<Tensor, Tensor>
{
    private readonly Sequential _backbone;

    public Transfer(string weights, long classes) : base("transfer")
    {
        _backbone = Sequential(("c", Conv2d(3, 8, 3L)), ("n", BatchNorm2d(8)), ("r", ReLU()), ("f", Flatten()));
        _backbone.load(weights);
        Head = Linear(8 * 30 * 30, classes);
        RegisterComponents();
        register_module("head", Head);
    }

    public Linear Head { get; }

    public void Freeze() => Require(false);

    public void Unfreeze() => Require(true);

    public override Tensor forward(Tensor image) => Head.call(_backbone.call(image));

    private void Require(bool gradients)
    {
        foreach (var parameter in _backbone.parameters())
        {
            parameter.requires_grad = gradients;
        }
    }
}
