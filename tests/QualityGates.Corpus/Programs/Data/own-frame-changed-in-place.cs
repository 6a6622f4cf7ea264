// corpus: A class of the program that is also called DataFrame and filters itself; a list of numbers beside it.
// library: ML.NET
// axis: look-alike
using System;
using System.Collections.Generic;
using Microsoft.ML;

var frame = new Tables.DataFrame([1f, 2f, float.NaN]);
frame.DropNulls().Filter(value => value > 1);
frame.FillNulls(0f);
var ml = new MLContext(seed: 3);
Console.WriteLine($"{frame.Values.Count} {ml.GetType().Name}");

namespace Tables
{
    internal sealed class DataFrame(List<float> values)
    {
        public List<float> Values { get; } = values;

        public DataFrame DropNulls()
        {
            Values.RemoveAll(float.IsNaN);
            return this;
        }

        public DataFrame Filter(Predicate<float> keep)
        {
            Values.RemoveAll(value => !keep(value));
            return this;
        }

        public DataFrame FillNulls(float with)
        {
            for (var i = 0; i < Values.Count; i++)
            {
                Values[i] = float.IsNaN(Values[i]) ? with : Values[i];
            }

            return this;
        }
    }
}
