// corpus: A network for credits gives logits to a loss that takes probabilities; the local function that steps never clears.
// library: TorchSharp
// axis: local function
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

internal sealed class CreditModel
{
    private readonly Module<Tensor, Tensor> _net;

    public CreditModel()
    {
        random.manual_seed(19);
        _net = Sequential(Linear(22, 44), Tanh(), Linear(44, 1));
    }

    public void Train(IReadOnlyList<(Tensor Applicants, Tensor Defaulted)> batches, int epochs)
    {
        var criterion = BCELoss(); // expect: MLQ5006
        var optimizer = optim.Adam(_net.parameters(), 0.002);

        float Update(Tensor applicants, Tensor defaulted)
        {
            using var scope = NewDisposeScope();
            var loss = criterion.call(_net.call(applicants).squeeze(1), defaulted);
            loss.backward(); // expect: MLQ5001
            optimizer.step();
            return loss.item<float>();
        }

        for (var epoch = 0; epoch < epochs; epoch++)
        {
            var mean = batches.Average(batch => Update(batch.Applicants, batch.Defaulted));
            Console.WriteLine(mean);
        }
    }
}
