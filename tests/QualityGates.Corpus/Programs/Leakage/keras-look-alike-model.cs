// corpus: fit and evaluate are methods of a tailor's model of its own; no library learns here.
// library: Keras
// axis: look-alike types
using Tailoring;

var model = new Model();
var jackets = new[] { 48, 50, 52, 54 };
model.fit(jackets, jackets);
var waste = model.evaluate(jackets, jackets);
Console.WriteLine(waste < 3 ? "cut" : "measure again");

namespace Tailoring
{
    public sealed class Model
    {
        private readonly List<int> _sizes = [];

        public void fit(int[] sizes, int[] cloth, int validation_split = 0) => _sizes.AddRange(sizes.Zip(cloth, (size, bolt) => Math.Max(size, bolt) + validation_split));

        public double evaluate(int[] sizes, int[] cloth) => _sizes.Zip(sizes.Zip(cloth, Math.Max), (a, b) => Math.Abs(a - b)).Average();
    }
}
