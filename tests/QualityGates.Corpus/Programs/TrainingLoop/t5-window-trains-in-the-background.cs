// corpus: A window trains in a task; its button predicts with the network as training left it.
// library: TorchSharp
// axis: async, events
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Sketch;

public sealed class SketchNet : Module<Tensor, Tensor>
{
    private readonly Linear first = Linear(784, 200);
    private readonly Dropout drop = Dropout(0.3);
    private readonly Linear second = Linear(200, 10);

    public SketchNet() : base("sketch") => RegisterComponents();

    public override Tensor forward(Tensor x) => second.call(drop.call(functional.relu(first.call(x))));
}

public sealed class MainWindow
{
    private readonly SketchNet _net = new();
    private readonly List<(float[] Pixels, long Digit)> _samples = [];

    public string Status { get; private set; } = "";

    public async Task OnTrainClicked(object sender, EventArgs e)
    {
        await Task.Run(() => Train(30));
        Status = "trained";
    }

    public void OnPredictClicked(float[] pixels)
    {
        using var guard = no_grad();
        using var scope = NewDisposeScope();
        var scores = _net.call(tensor(pixels).reshape(1, 784)); // expect: MLQ5003
        Status = scores.argmax(1).item<long>().ToString();
    }

    private void Train(int epochs)
    {
        torch.manual_seed(5);
        var optimizer = optim.Adam(_net.parameters(), 1e-3);
        var x = tensor(_samples.SelectMany(sample => sample.Pixels).ToArray()).reshape(_samples.Count, 784);
        var y = tensor(_samples.Select(sample => sample.Digit).ToArray());
        _net.train();
        for (var i = 0; i < epochs; i++)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            var loss = functional.cross_entropy(_net.call(x), y);
            loss.backward();
            optimizer.step();
        }
    }
}
