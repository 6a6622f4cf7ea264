// corpus: A generic loop is given the optimizer and a way to clear; the caller clears the wrong network.
// library: TorchSharp
// axis: lambdas
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

internal static class Loop
{
    public static void Over<TBatch>(IEnumerable<TBatch> batches, int epochs, Action prepare, Func<TBatch, Tensor> loss, Action update)
    {
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            foreach (var batch in batches)
            {
                using var scope = NewDisposeScope();
                prepare();
                loss(batch).backward(); // expect: MLQ5001
                update();
            }
        }
    }
}

internal static class Program
{
    private static void Main()
    {
        random.manual_seed(16);
        var student = Sequential(Linear(9, 18), ReLU(), Linear(18, 1));
        var teacher = Sequential(Linear(9, 90), ReLU(), Linear(90, 1));
        teacher.load("teacher.dat");
        teacher.eval();
        var optimizer = optim.SGD(student.parameters(), 0.01);
        var rows = Tensor.load("rows.pt").split(128);
        Loop.Over(
            rows,
            epochs: 10,
            prepare: () => teacher.zero_grad(),
            loss: row => functional.mse_loss(student.call(row), teacher.call(row).detach()),
            update: () => optimizer.step());
    }
}
