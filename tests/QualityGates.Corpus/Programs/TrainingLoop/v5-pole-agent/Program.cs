using TorchSharp;
using static TorchSharp.torch;

namespace Pole;

internal static class Program
{
    private static void Main()
    {
        random.manual_seed(41);
        var agent = new Agent();
        var memory = new Queue<Transition>();
        var state = zeros(4);
        for (var step = 0; step < 10_000; step++)
        {
            var action = agent.Act(state, Math.Exp(-step / 1000d));
            var next = state + (action * 2 - 1) * 0.02;
            memory.Enqueue(new Transition(state, action, next, 1 - Math.Abs(next[0].item<float>())));
            state = next;
            if (memory.Count >= 128)
            {
                Console.WriteLine(agent.Learn(memory.ToArray()[^128..]));
                memory.Dequeue();
            }
        }
    }
}
