// corpus: The loop propagates every batch, and the optimizer made for it is never stepped.
// library: TorchSharp
// axis: local, method
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

internal static class Recommender
{
    public static void Main()
    {
        torch.manual_seed(3);
        Train(randint(0, 1000, new long[] { 4096 }, dtype: ScalarType.Int64), rand(4096, 1), epochs: 3);
    }

    private static void Train(Tensor items, Tensor ratings, int epochs)
    {
        var embedding = Embedding(1000, 16);
        var head = Linear(16, 1);
        var net = Sequential(embedding, head);
        var optimizer = optim.Adagrad(net.parameters(), 0.05);
        for (int epoch = 0; epoch < epochs; epoch++)
        {
            for (int i = 0; i < 4096; i += 128)
            {
                using (NewDisposeScope())
                {
                    optimizer.zero_grad();
                    var predicted = net.call(items[i..(i + 128)]);
                    var loss = functional.mse_loss(predicted, ratings[i..(i + 128)]);
                    loss.backward(); // expect: MLQ5002
                }
            }
        }
    }
}
