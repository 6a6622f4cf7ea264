// corpus: A local function that fills one line of an array is handed to the parallel loop, and draws from the generator around it.
// library: TorchSharp
// axis: local function as the work, array of a tensor
using TorchSharp;
using static TorchSharp.torch;

namespace Springs;

public sealed class SpringModel(nn.Module<Tensor, Tensor> network)
{
    public double Learn(Tensor measuredLoad, Tensor measuredLength, int springs, int epochs)
    {
        var random = new Random(64);
        var loads = new float[springs * 2];
        var lengths = new float[springs];
        Parallel.For(0, springs, Fill);

        using var x = tensor(loads).reshape(springs, 2);
        using var y = tensor(lengths).reshape(springs, 1);
        using var optimizer = optim.Adam(network.parameters(), lr: 0.005);
        network.train();
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            var loss = nn.functional.mse_loss(network.call(x), y);
            loss.backward();
            optimizer.step();
        }

        network.eval();
        using var guard = no_grad();
        using var error = nn.functional.l1_loss(network.call(measuredLoad), measuredLength);
        return error.ToDouble();

        void Fill(int spring)
        {
            var stiffness = 1 + random.NextSingle(); // expect: MLQ1011
            var weight = 5 * random.NextSingle();
            loads[2 * spring] = stiffness;
            loads[2 * spring + 1] = weight;
            lengths[spring] = weight / stiffness;
        }
    }
}
