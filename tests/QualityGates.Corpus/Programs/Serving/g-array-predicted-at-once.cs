// corpus: A Java-minded class predicts an array in one transformation.
// library: ML.NET
// axis: helper
using Microsoft.ML;

namespace Pricing
{
    public class BatchPricer
    {
        private MLContext mlContext;
        private ITransformer transformer;

        public BatchPricer(string modelFile)
        {
            this.mlContext = new MLContext();
            this.transformer = this.mlContext.Model.Load(modelFile, out DataViewSchema schema);
        }

        public float[] priceAll(Flat[] flats)
        {
            float[] prices = new float[flats.Length];
            int i = 0;
            foreach (Rent rent in this.mlContext.Data.CreateEnumerable<Rent>(this.transformer.Transform(this.mlContext.Data.LoadFromEnumerable(flats)), false))
            {
                prices[i++] = rent.Score;
            }
            return prices;
        }
    }

    public class Flat
    {
        public float Area { get; set; }
    }

    public class Rent
    {
        public float Score { get; set; }
    }
}
