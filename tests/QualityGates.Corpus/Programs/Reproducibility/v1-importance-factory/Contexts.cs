// corpus: A factory in another file makes contexts without seed; one of them permutes features for their importance.
// library: ML.NET
// axis: factory in another file
using Microsoft.ML;

namespace Importance;

public static class Contexts
{
    public static MLContext Create(bool verbose)
    {
        var context = new MLContext(); // expect: MLQ1001
        if (verbose)
        {
            context.Log += (_, line) => Console.WriteLine(line.Message);
        }

        return context;
    }
}
