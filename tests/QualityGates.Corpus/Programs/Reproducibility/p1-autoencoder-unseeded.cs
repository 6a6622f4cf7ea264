// corpus: A network for anomalies is built and trained, and no line says with which seed; its loader shuffles as it likes.
// library: TorchSharp
// axis: module class, dataset class, worker class
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;
using static TorchSharp.torch.utils.data;

namespace Anomalies;

public sealed class Windows(Tensor values) : Dataset
{
    public override long Count => values.shape[0];

    public override Dictionary<string, Tensor> GetTensor(long index) => new() { ["x"] = values[index].clone() };
}

public sealed class AutoEncoder : Module<Tensor, Tensor>
{
    private readonly Module<Tensor, Tensor> _encoder = Sequential(Linear(64, 16), ReLU(), Linear(16, 4));
    private readonly Module<Tensor, Tensor> _decoder = Sequential(Linear(4, 16), ReLU(), Linear(16, 64));

    public AutoEncoder() : base(nameof(AutoEncoder)) => RegisterComponents();

    public override Tensor forward(Tensor input) => _decoder.call(_encoder.call(input));
}

public static class Program
{
    public static void Main()
    {
        using var model = new AutoEncoder(); // expect: MLQ1003
        using var train = new Windows(load("normal.pt"));
        using var loader = DataLoader(train, 64, shuffle: true); // expect: MLQ1005
        using var optimizer = optim.AdamW(model.parameters(), 5e-4);
        using var mse = MSELoss();
        for (int epoch = 0; epoch < 40; epoch++)
        {
            model.train();
            foreach (var batch in loader)
            {
                using var scope = NewDisposeScope();
                optimizer.zero_grad();
                mse.call(model.call(batch["x"]), batch["x"]).backward();
                optimizer.step();
            }
        }

        model.eval();
        using var guard = no_grad();
        using var held = load("held-out.pt");
        using var error = (model.call(held) - held).pow(2).mean();
        Console.WriteLine($"held-out error {error.item<float>():F5}");
        model.save("autoencoder.dat");
    }
}
