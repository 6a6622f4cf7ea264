// corpus: A Java-minded class walks an array by index and predicts each element through a method of its own.
// library: ML.NET
// axis: helper
using Microsoft.ML;

namespace Pricing
{
    public class BatchPricer
    {
        private MLContext mlContext;
        private PredictionEngine<Flat, Rent> predictionEngine;

        public BatchPricer(string modelFile)
        {
            this.mlContext = new MLContext();
            ITransformer transformer = this.mlContext.Model.Load(modelFile, out DataViewSchema schema);
            this.predictionEngine = this.mlContext.Model.CreatePredictionEngine<Flat, Rent>(transformer);
        }

        public float[] priceAll(Flat[] flats)
        {
            float[] prices = new float[flats.Length];
            for (int i = 0; i < flats.Length; i++)
            {
                Rent rent = this.predictionEngine.Predict(flats[i]); // expect: MLQ6003
                prices[i] = rent.Score;
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
