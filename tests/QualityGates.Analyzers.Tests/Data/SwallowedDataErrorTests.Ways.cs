using Verify = QualityGates.Testing.AnalyzerVerifier<QualityGates.Rules.Data.SwallowedDataError>;

namespace QualityGates.Analyzers.Tests.Data;

public static partial class SwallowedDataErrorTests
{
    /// <summary>The ways from a file to the rows of a model, and one that is none.</summary>
    public sealed class Ways
    {
        [Fact]
        public Task The_whole_loop_is_in_the_try() => Verify.VerifyAnalyzerAsync(Program("""
            var rows = new List<Row>();
            try
            {
                foreach (var line in File.ReadLines(path))
                {
                    rows.Add(new Row { Size = float.Parse(line) });
                }
            }
            [|catch (FormatException)|]
            {
            }

            return rows;
            """));

        [Fact]
        public Task A_function_in_a_variable() => Verify.VerifyAnalyzerAsync(Program("""
            Func<string, float> number = text =>
            {
                try
                {
                    return float.Parse(text);
                }
                [|catch (FormatException)|]
                {
                    return 0;
                }
            };

            return File.ReadLines(path).Select(line => line.Split(',').Select(number).ToArray()).Select(cells => new Row { Size = cells[0] }).ToList();
            """));

        [Fact]
        public Task Records_of_a_table_that_a_query_has_filled() => Verify.VerifyAnalyzerAsync(Program("""
            var rows = new List<Row>();
            foreach (System.Data.DataRow record in Table(null!, path).Rows)
            {
                try
                {
                    rows.Add(new Row { Size = Convert.ToSingle(record["size"]) });
                }
                [|catch (InvalidCastException)|]
                {
                }
            }

            return rows;
            """, """
            static System.Data.DataTable Table(System.Data.Common.DbDataAdapter adapter, string name)
            {
                var table = new System.Data.DataTable(name);
                adapter.Fill(table);
                return table;
            }
            """));

        [Fact]
        public Task A_row_that_is_constructed() => Verify.VerifyAnalyzerAsync(Program("return File.ReadLines(path).Select(line => new Line(line)).ToList();", """
            class Line : Row
            {
                public Line(string text)
                {
                    try
                    {
                        Size = float.Parse(text);
                    }
                    [|catch|]
                    {
                    }

                    Fill(text, out var price);
                    Price = price;
                }

                private static void Fill(string text, out float value) => float.[|TryParse|](text, out value);
            }
            """));

        /// <summary>Whether there is any row at all says nothing of one that is missing.</summary>
        [Fact]
        public Task All_rows_that_were_read_are_asked_about_at_the_end() => Verify.VerifyAnalyzerAsync(Program("""
            List<Row>? rows = null;
            foreach (var line in File.ReadLines(path))
            {
                try
                {
                    rows = rows ?? new List<Row>();
                    rows.Add(new Row { Size = float.Parse(line) });
                }
                [|catch|]
                {
                }
            }

            return rows ?? throw new InvalidDataException(path);
            """));

        [Fact]
        public Task Fields_of_the_parser_of_the_framework() => Verify.VerifyAnalyzerAsync(Program("""
            using var parser = new Microsoft.VisualBasic.FileIO.TextFieldParser(path);
            var rows = new Stack<Row>();
            while (!parser.EndOfData)
            {
                try
                {
                    rows.Push(new Row { Size = float.Parse(parser.ReadFields()![0]) });
                }
                [|catch (FormatException)|]
                {
                }
            }

            return rows;
            """));

        /// <summary>What prints leaves no rows to who calls it: a program that trains elsewhere does not make a reader of it.</summary>
        [Fact]
        public Task Letters_beside_a_model() => Verify.VerifyAnalyzerAsync(Program("return File.ReadLines(path).Select(line => new Row { Size = float.Parse(line) }).ToList();", """
            static void Main(string[] args)
            {
                if (args.Length > 1)
                    Print(args[1], Console.Out);
                else
                    Train(new MLContext(1));
            }

            static void Print(string path, TextWriter output)
            {
                foreach (var fee in Fees(path))
                    output.WriteLine(fee);
            }

            static List<decimal> Fees(string path)
            {
                var fees = new List<decimal>();
                foreach (var line in File.ReadLines(path))
                {
                    try
                    {
                        fees.Add(decimal.Parse(line));
                    }
                    catch (FormatException)
                    {
                    }
                }

                return fees;
            }
            """));

        [Fact]
        public Task Rows_that_a_method_leaves_in_a_list() => Verify.VerifyAnalyzerAsync(Program("""
            var rows = new List<Row>();
            Fill(path, rows);
            return rows;
            """, """
            static void Fill(string path, List<Row> rows)
            {
                foreach (var line in File.ReadLines(path))
                    Add(line, rows);
            }

            static void Add(string line, List<Row> rows)
            {
                try
                {
                    rows.Add(new Row { Size = float.Parse(line) });
                }
                [|catch (FormatException)|]
                {
                }
            }
            """));
    }
}
