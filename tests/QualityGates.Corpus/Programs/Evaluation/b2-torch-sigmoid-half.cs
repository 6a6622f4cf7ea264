// corpus: The net's output goes through a sigmoid before it is compared with one half; test accuracy and recall are written to a file.
// library: TorchSharp
// axis: module class, functional sigmoid
using System.Globalization;
using System.IO;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

torch.manual_seed(3);
var (trainX, trainY) = (torch.load("train-x.pt"), torch.load("train-y.pt"));
var (testX, testY) = (torch.load("test-x.pt"), torch.load("test-y.pt"));

using var net = new FaultNet(24);
using var optimizer = torch.optim.SGD(net.parameters(), 0.05);
net.train();
for (int epoch = 0; epoch < 100; epoch++)
{
    using var scope = torch.NewDisposeScope();
    optimizer.zero_grad();
    var loss = functional.binary_cross_entropy_with_logits(net.call(trainX), trainY);
    loss.backward();
    optimizer.step();
}

net.eval();
using (torch.no_grad())
{
    var probability = torch.sigmoid(net.call(testX));
    var positive = probability > 0.5;
    var truth = testY > 0.5;
    var accuracy = positive.eq(truth).to_type(ScalarType.Float32).mean().ToSingle();
    var recall = positive.logical_and(truth).sum().ToDouble() / truth.sum().ToDouble();
    File.WriteAllText("faults.txt", string.Create(CultureInfo.InvariantCulture, $"{accuracy:F4} {recall:F4}"));
}
net.save("faults.dat");

internal sealed class FaultNet : Module<Tensor, Tensor>
{
    private readonly Linear _first;
    private readonly Linear _second;

    public FaultNet(int inputs) : base(nameof(FaultNet))
    {
        _first = Linear(inputs, 32);
        _second = Linear(32, 1);
        RegisterComponents();
    }

    public override Tensor forward(Tensor x) => _second.call(functional.relu(_first.call(x)));
}
